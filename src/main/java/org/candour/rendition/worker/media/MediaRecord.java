package org.candour.rendition.worker.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;
import org.candour.rendition.Overview;
import org.candour.rendition.RecordKind;
import org.candour.rendition.SearchResult;
import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.worker.OpenRecord;
import org.candour.rendition.worker.PlacedText;

/** Sound or film: what it says about itself. It is neither played nor changed here. */
public final class MediaRecord implements OpenRecord {

	private static final Set<String> SPEAKING = Set.of("artist", "title", "comment", "description", "copyright",
			"album", "author", "keywords", "genre", "subject", "information", "location", "make", "model", "encoded by",
			"name");

	private final String mediaType;

	private final List<String> texts;

	private final List<String> places;

	private MediaRecord(String mediaType, List<String> texts, List<String> places) {
		this.mediaType = mediaType;
		this.texts = texts;
		this.places = places;
	}

	public static OpenRecord open(byte[] content, String mediaType) throws IOException {
		List<String> texts = new ArrayList<>(Id3.texts(content));
		List<String> places = new ArrayList<>(Mp4Places.of(content));
		try {
			for (Directory directory : ImageMetadataReader
				.readMetadata(new ByteArrayInputStream(content), content.length)
				.getDirectories()) {
				for (Tag tag : directory.getTags()) {
					if (SPEAKING.contains(tag.getTagName().toLowerCase(Locale.ROOT)) && tag.getDescription() != null) {
						texts.add(tag.getTagName() + ": " + tag.getDescription());
					}
				}
			}
		}
		catch (ImageProcessingException | IOException | RuntimeException ex) {
			// kept all the same: other players read what this reader does not
		}
		return new MediaRecord(mediaType, texts, places);
	}

	@Override
	public Overview overview() {
		RecordKind kind = this.mediaType.startsWith("audio/") ? RecordKind.SOUND : RecordKind.FILM;
		return new Overview(kind, this.mediaType, false, List.of(), List.of());
	}

	@Override
	public List<Finding> findings() {
		List<Finding> found = new ArrayList<>();
		if (!this.texts.isEmpty()) {
			found.add(new Finding(FindingCode.MEDIA_METADATA, 0, List.of(), String.join("; ", this.texts)));
		}
		this.places.forEach((each) -> found.add(new Finding(FindingCode.GPS, 0, List.of(), each)));
		return found;
	}

	@Override
	public SearchResult search(List<String> terms) {
		List<Hit> hits = new ArrayList<>();
		this.texts.forEach((each) -> hits.addAll(new PlacedText(Place.METADATA, 0, each).hits(terms)));
		return new SearchResult(hits, true, List.of(1));
	}

}
