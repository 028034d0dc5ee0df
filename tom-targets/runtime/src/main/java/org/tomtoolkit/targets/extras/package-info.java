/** What a TOM notes about its targets beyond their fields: declared extra fields and free tags. */
package org.tomtoolkit.targets.extras;
