package fr.rotative.web.view.chart;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.result.SearchResult.Bucket;

/** What the bars of a timeline are as tall as. */
public enum Measure {
    /** The number of articles. */
    COUNT {
        @Override
        public double of(Bucket bucket) {
            return bucket.count();
        }

        @Override
        Message words(Bucket bucket, Messages messages) {
            return Message.of("articles", bucket.count());
        }
    },
    /** Their share of all articles of the time, since an archive does not have as many of every month. */
    SHARE {
        @Override
        public double of(Bucket bucket) {
            return (double) bucket.count() / Math.max(1, bucket.all());
        }

        @Override
        Message words(Bucket bucket, Messages messages) {
            return Message.of(
                    "chart.share",
                    COUNT.words(bucket, messages),
                    bucket.all(),
                    messages.share(bucket.count(), bucket.all()));
        }
    };

    /** As a number, in the unit of the measure. */
    public abstract double of(Bucket bucket);

    /** The same in words. */
    abstract Message words(Bucket bucket, Messages messages);
}
