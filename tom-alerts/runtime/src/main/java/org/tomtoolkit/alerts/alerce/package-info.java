/** ALeRCE: classified objects of the ZTF alert stream (Förster et al. 2021, AJ 161, 242). */
package org.tomtoolkit.alerts.alerce;
