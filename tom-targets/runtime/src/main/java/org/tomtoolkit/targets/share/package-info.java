/** Sharing targets with other sites: destinations, the outbox and continuous shares. */
package org.tomtoolkit.targets.share;
