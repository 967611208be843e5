package hqb.platform.limits;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.body.stream.BodySizeLimits;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.handler.PipeliningServerHandler;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request the size that its body may have where its endpoint says {@link MostBytes}: a body that does not announce how long it is ends as soon as
 * it is longer, and no more of it is put onto the disk. The server itself knows one size for all of its endpoints only.
 */
@Singleton
final class SizeBodies implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final BeanProvider<Router> router;
    private final HttpServerConfiguration server;
    private volatile @Nullable List<UriRouteInfo<?, ?>> routes;

    SizeBodies(BeanProvider<Router> router, HttpServerConfiguration server) {
        this.router = router;
        this.server = server;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new OfChannel(null));
        return event.getBean();
    }

    /** Sits before the handler that takes requests, of each connection. */
    private final class OfChannel implements NettyServerCustomizer {
        private final @Nullable Channel channel;

        OfChannel(@Nullable Channel channel) {
            this.channel = channel;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel of, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new OfChannel(of) : this;
        }

        @Override
        public void onStreamPipelineBuilt() {
            ChannelHandlerContext taker = channel == null ? null : channel.pipeline().context(PipeliningServerHandler.class);
            if (channel != null && taker != null) {
                channel.pipeline().addBefore(taker.name(), "size-bodies", new Size((PipeliningServerHandler) taker.handler()));
            }
        }
    }

    /** Says the size before the request is taken. */
    private final class Size extends ChannelInboundHandlerAdapter {
        private final PipeliningServerHandler taker;
        private long most = server.getMaxRequestSize();

        Size(PipeliningServerHandler taker) {
            this.taker = taker;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request) {
                long now = mostOf(request);
                if (now != most) {
                    most = now;
                    taker.setBodySizeLimits(new BodySizeLimits(now, server.getMaxRequestBufferSize()));
                }
            }
            context.fireChannelRead(message);
        }
    }

    private long mostOf(HttpRequest request) {
        if (!request.method().name().equals(HttpMethod.POST.name())) {
            return server.getMaxRequestSize();
        }
        int query = request.uri().indexOf('?');
        String path = query < 0 ? request.uri() : request.uri().substring(0, query);
        return limited().stream().filter(route -> route.tryMatch(path) != null).mapToLong(SizeBodies::mostOf).min()
                .orElse(server.getMaxRequestSize());
    }

    private static long mostOf(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod().longValue(MostBytes.class, "value").orElseThrow() + LimitBodies.AROUND;
    }

    /** The few endpoints that say a size. */
    private List<UriRouteInfo<?, ?>> limited() {
        List<UriRouteInfo<?, ?>> known = routes;
        if (known == null) {
            known = List.copyOf(router.get().uriRoutes().filter(route -> route.getHttpMethod() == HttpMethod.POST
                    && route.getTargetMethod().hasAnnotation(MostBytes.class)).toList());
            routes = known;
        }
        return known;
    }
}
