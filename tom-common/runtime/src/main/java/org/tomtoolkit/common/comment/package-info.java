/** Comments of members on objects of any app: seen by those who see the object, and by nobody else. */
package org.tomtoolkit.common.comment;
