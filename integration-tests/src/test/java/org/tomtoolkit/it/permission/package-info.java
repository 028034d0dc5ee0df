/** Who may do what, over every door: grants, the matrix of routes and roles, and what an attacker tries. */
package org.tomtoolkit.it.permission;
