package io.fangyuan.print;

/** A printed record: bytes of a file and what it is called, its ending included. */
public record Printed(String fileName, byte[] content) {}
