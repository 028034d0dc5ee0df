/** One test class for each rung of the ladder. */
package org.example.custom;
