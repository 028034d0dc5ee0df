/** Build steps of the shell: pages that replace pages, blocks that do not exist. */
package org.tomtoolkit.common.deployment;
