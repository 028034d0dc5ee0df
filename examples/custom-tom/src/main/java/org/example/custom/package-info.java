/** A TOM that changes something on every rung of the ladder, from configuration to a facility of its own. */
package org.example.custom;
