package org.dragoman.serve;

/** Why a server is not started; the message is numbered and says what to do. */
public final class ServeException extends RuntimeException {

    private ServeException(String message, Throwable cause) {
        super(message, cause);
    }

    static ServeException cannotListen(ServeOptions options, RuntimeException cause) {
        return new ServeException(
                "DRG-0730: cannot listen on " + options.host() + ", port " + options.port()
                        + "; remedy: another program may have the port: give --port 0 for any that is free, and as --host an"
                        + " address of this machine",
                cause);
    }
}
