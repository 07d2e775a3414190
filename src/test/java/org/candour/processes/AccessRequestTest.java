package org.candour.processes;

/** LC-01 with LC-02, from the request to each of its ends. */
class AccessRequestTest extends AccessLifecycleTest {

	AccessRequestTest() {
		super("access-request");
	}

}
