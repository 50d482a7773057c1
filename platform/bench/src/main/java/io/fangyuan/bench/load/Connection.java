package io.fangyuan.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One HTTP/1.1 connection that is kept alive. So little of HTTP that the client leaves the machine's processors to the
 * server that is measured.
 */
public final class Connection implements AutoCloseable {
    private static final int PATIENCE_MS = 120_000;

    private final int port;
    private Wire wire;
    private boolean open = true;

    private record Wire(Socket socket, InputStream in, OutputStream out) {
        static Wire connect(int port) throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MS);
            return new Wire(
                    socket, new BufferedInputStream(socket.getInputStream(), 1 << 16), socket.getOutputStream());
        }
    }

    public Connection(int port) {
        this.port = port;
        try {
            wire = Wire.connect(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the request and waits for the whole reply. */
    public Reply send(Request request) {
        try {
            if (!open) {
                wire = Wire.connect(port);
                open = true;
            }
            wire.out().write(request.bytes());
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        }
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        List<String> headers = new ArrayList<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            headers.add(header);
        }
        var bare = new Reply(status, headers, new byte[0]);
        var reply = status == 204 || status == 304 ? bare : new Reply(status, headers, body(bare));
        if (bare.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            wire.socket().close();
            open = false;
        }
        return reply;
    }

    private byte[] body(Reply head) throws IOException {
        var length = head.header("Content-Length");
        return length.isPresent() ? exactly(Integer.parseInt(length.get())) : chunks();
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream(1 << 12);
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = wire.in().readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the reply breaks off");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(80);
        for (int next = wire.in().read(); next != '\n'; next = wire.in().read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            wire.socket().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
