package org.candour.engine.operations;

/**
 * A version of a model that is not the newest and on which instances still run.
 *
 * @param definition the engine's id of the version
 * @param process name of the model
 * @param key id of the model
 * @param instances how many, in the open
 */
record OldVersion(String definition, String process, String key, int version, int newest, int instances) {
}
