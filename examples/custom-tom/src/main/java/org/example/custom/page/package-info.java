/** Pages of the toolkit with another model or other routes. */
package org.example.custom.page;
