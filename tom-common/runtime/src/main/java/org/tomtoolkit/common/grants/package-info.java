/** A form in which people grant something to groups and accounts; targets, lists, observations and files share it. */
package org.tomtoolkit.common.grants;
