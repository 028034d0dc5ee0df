/** Who may do what, decided in one place and as SQL: visibility, owner and shared access lists. */
package org.tomtoolkit.core.permission;
