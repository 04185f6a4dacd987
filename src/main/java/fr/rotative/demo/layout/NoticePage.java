package fr.rotative.demo.layout;

import java.util.List;

/** A page that is no article: the forum, the error page, the advertisers' corner. */
public record NoticePage(Frame frame, String heading, List<String> paragraphs) {}
