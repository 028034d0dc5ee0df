/** The matchers of the toolkit keep the contract. */
package org.tomtoolkit.targets.match;
