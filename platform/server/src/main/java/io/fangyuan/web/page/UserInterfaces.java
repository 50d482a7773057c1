package io.fangyuan.web.page;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The routes of the user interfaces. A file of {@code assets/} has its content's hash in its name and is kept by
 * browsers for ever; every other address that is no file is a page of the application, which is always asked for anew.
 */
@Configuration(proxyBeanMethods = false)
class UserInterfaces {

    /**
     * Scripts come from us alone; styles also from the running page, because the components make theirs there. Frames hold
     * pages that tenants write: that they may be nothing but ours also keeps such a page from leaving with what it read.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "frame-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** From the folder given, which holds app/ and admin/; from the jar when it is blank. */
    @Bean
    static RouterFunction<ServerResponse> pages(@Value("${fangyuan.ui-dir:}") String folder, ResourceLoader resources) {
        var root = resources.getResource(folder.isBlank() ? "classpath:/ui/" : "file:" + folder + "/");
        return RouterFunctions.route()
                .GET("/", _ -> movedTo("/app/"))
                .add(pagesOf("app", root))
                .add(pagesOf("admin", root))
                .build();
    }

    private static RouterFunction<ServerResponse> pagesOf(String name, Resource root) {
        var files = inside(root, name + "/");
        var index = inside(files, "index.html");
        return RouterFunctions.route()
                .GET("/" + name, _ -> movedTo("/" + name + "/"))
                .resources("/" + name + "/assets/**", inside(files, "assets/"), UserInterfaces::keep)
                .GET("/" + name + "/assets/**", _ -> ServerResponse.notFound().build())
                .resources("/" + name + "/**", files, UserInterfaces::askAgain)
                .resource(GET("/" + name + "/**").and(_ -> index.isReadable()), index, UserInterfaces::askAgain)
                .build();
    }

    private static ServerResponse movedTo(String address) {
        return ServerResponse.temporaryRedirect(URI.create(address)).build();
    }

    private static void keep(Resource file, HttpHeaders headers) {
        headers.setCacheControl(
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static void askAgain(Resource file, HttpHeaders headers) {
        headers.setCacheControl(CacheControl.noCache());
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    }

    private static Resource inside(Resource folder, String path) {
        try {
            return folder.createRelative(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
