package fr.rotative.company;

/** That a company belonged to another in these days. @param owner the owner's id */
public record Ownership(String owner, Period held) {}
