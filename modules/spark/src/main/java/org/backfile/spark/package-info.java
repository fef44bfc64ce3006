/** Spreads the work of Backfile over a cluster of Apache Spark. */
package org.backfile.spark;
