package fr.rotative.crawl.frontier;

class InMemoryFrontierTest extends FrontierContract {
    @Override
    protected Frontier frontier() {
        return new InMemoryFrontier();
    }
}
