/**
 * The law as data: rights, exemptions, powers, bars, reasons for refusal, triggers,
 * retention classes and bank holidays. Every row has a code, a citation and the days from
 * and to which it may be used.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Law", allowedDependencies = { "web" })
package org.candour.law;
