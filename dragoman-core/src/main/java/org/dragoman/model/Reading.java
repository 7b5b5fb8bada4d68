package org.dragoman.model;

import java.util.List;

/**
 * A document as read: all mentions with what they stand for, before any event is coded.
 *
 * @param document the document, with its date if one was found
 * @param language ISO 639-1 code of its language
 * @param sentences its sentences, analysed
 * @param actors who is mentioned, in text order
 * @param places where, in text order
 * @param times when, in text order
 * @param quotes direct speech, in text order
 */
public record Reading(
        Document document,
        String language,
        List<Sentence> sentences,
        List<ActorMention> actors,
        List<PlaceMention> places,
        List<TimeMention> times,
        List<Quote> quotes) {

    public Reading {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        quotes = List.copyOf(quotes);
    }
}
