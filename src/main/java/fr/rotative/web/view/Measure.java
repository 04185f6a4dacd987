package fr.rotative.web.view;

import fr.rotative.search.SearchResult.Bucket;
import fr.rotative.web.french.FrenchNumber;

/** What the bars of a timeline are as tall as. */
enum Measure {
    /** The number of articles. */
    COUNT {
        @Override
        double of(Bucket bucket) {
            return bucket.count();
        }

        @Override
        String words(Bucket bucket) {
            return FrenchNumber.counted(bucket.count(), "article");
        }
    },
    /** Their share of all articles of the time, since an archive does not have as many of every month. */
    SHARE {
        @Override
        double of(Bucket bucket) {
            return (double) bucket.count() / Math.max(1, bucket.all());
        }

        @Override
        String words(Bucket bucket) {
            return COUNT.words(bucket) + " sur " + FrenchNumber.of(bucket.all()) + ", soit "
                    + FrenchNumber.share(bucket.count(), bucket.all());
        }
    };

    abstract double of(Bucket bucket);

    /** The same in words. */
    abstract String words(Bucket bucket);
}
