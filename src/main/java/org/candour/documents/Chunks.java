package org.candour.documents;

import java.io.InputStream;
import java.io.OutputStream;

import org.candour.vault.ChunkTable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed content of documents. */
@Component
class Chunks {

	static final int SIZE = ChunkTable.SIZE;

	private final ChunkTable table;

	Chunks(JdbcClient jdbc) {
		this.table = new ChunkTable(jdbc, "document_chunk", "document");
	}

	OutputStream write(DocumentId document) {
		return this.table.write(document.value());
	}

	InputStream read(DocumentId document) {
		return this.table.read(document.value());
	}

}
