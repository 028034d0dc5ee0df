/** The contract kit of facilities: extend {@link org.tomtoolkit.observations.testing.FacilityContractTest}. */
package org.tomtoolkit.observations.testing;
