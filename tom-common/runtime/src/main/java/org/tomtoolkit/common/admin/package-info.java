/** Administration: a page to list, search, change and delete for every kind of entity; apps contribute theirs. */
package org.tomtoolkit.common.admin;
