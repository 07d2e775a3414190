/**
 * How the application starts: what would be unsafe is refused, and commands run without a
 * web server.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Start", allowedDependencies = {})
package org.candour.start;
