/** Short hints on pages for people who are new; everyone puts them away for themselves. */
package org.tomtoolkit.common.hint;
