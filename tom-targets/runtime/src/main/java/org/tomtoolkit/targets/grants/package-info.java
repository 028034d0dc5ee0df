/** Who may see and change targets and lists, and why: grants, their pages, and what new targets start with. */
package org.tomtoolkit.targets.grants;
