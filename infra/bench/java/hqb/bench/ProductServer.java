package hqb.bench;

import hqb.Application;
import hqb.platform.local.ParentWatch;

/** The product's own main program in a process that ends with the benchmark, however that ends. */
public final class ProductServer {
    private ProductServer() {
    }

    /** Starts the product with the settings of its environment. */
    public static void main(String[] args) {
        ParentWatch.begin(1, () -> Runtime.getRuntime().halt(1));
        Application.main(args);
    }
}
