/**
 * A record made visible: its type, its children, pictures of its pages, the words seen on
 * them and where, what it hides, and a new file without what is withheld. All of it is
 * done by a process of its own, without network, secrets or disk.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Rendition", allowedDependencies = { "documents" })
package org.candour.rendition;
