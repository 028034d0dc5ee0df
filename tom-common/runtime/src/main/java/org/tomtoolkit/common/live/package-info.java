/** Live updates: what happens on the server reaches open pages by WebSocket, on whichever node they are. */
package org.tomtoolkit.common.live;
