/** Lists of targets: what people group their targets in. */
package org.tomtoolkit.targets.lists;
