/** What the demo has that a new TOM has not: data to look at. Delete this folder and {@code resources/sample} to be rid of it. */
package org.example.demo.sample;
