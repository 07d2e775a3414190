/**
 * What may be a process variable: codes, numbers, flags and dates of listed names.
 */
package org.candour.engine.variables;
