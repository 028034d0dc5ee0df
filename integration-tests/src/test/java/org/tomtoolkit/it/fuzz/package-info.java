/** Random and hostile input at every door that takes text: nothing may crash. */
package org.tomtoolkit.it.fuzz;
