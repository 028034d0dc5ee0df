/** What every page shares: the layout, messages from the request before, the home page. */
package org.tomtoolkit.common.page;
