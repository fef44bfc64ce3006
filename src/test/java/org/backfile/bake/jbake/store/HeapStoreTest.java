package org.backfile.bake.jbake.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeapStoreTest {
    private final HeapStore store = new HeapStore();

    @BeforeEach
    void fill() {
        DocumentTypes.resetDocumentTypes();
        add("post", "b", 1, "published", "moon", "sea");
        add("post", "a", 1, "published", "moon");
        add("post", "c", 3, "published");
        add("post", "draft", 2, "draft", "secret");
        add("page", "about", 0, "published", "moon");
    }

    @Test
    void ordersByDateAndThenFromTheLastAddedToTheFirst() {
        assertThat(sources(store.getPublishedPosts())).containsExactly("c", "a", "b");
        assertThat(sources(store.getAllContent("post"))).containsExactly("c", "draft", "a", "b");
        assertThat(sources(store.getUnrenderedContent())).containsExactly("c", "draft", "a", "b", "about");
    }

    @Test
    void findsByTag() {
        assertThat(sources(store.getPublishedPostsByTag("moon"))).containsExactly("a", "b");
        assertThat(sources(store.getPublishedDocumentsByTag("moon"))).containsExactly("about", "a", "b");
        assertThat(store.getPublishedPostsByTag("secret")).isEmpty();
        assertThat(store.getPublishedPostsByTag("MOON")).isEmpty();
        assertThat(store.getAllTags()).containsExactlyInAnyOrder("moon", "sea");
        assertThat(store.getTags()).containsExactlyInAnyOrder("moon", "sea");
    }

    @Test
    void counts() {
        assertThat(store.getDocumentCount("post")).isEqualTo(4);
        assertThat(store.getPublishedCount("post")).isEqualTo(3);
        assertThat(store.getPublishedCount("unheard")).isZero();
    }

    @Test
    void pagesForEachThreadAlone() {
        store.setStart(1);
        store.setLimit(1);
        assertThat(sources(store.getPublishedPosts(true))).containsExactly("a");
        assertThat(sources(store.getPublishedPosts(false))).containsExactly("c", "a", "b");
        assertThat(CompletableFuture.supplyAsync(() -> sources(store.getPublishedPosts(true)))
                        .join())
                .containsExactly("c", "a", "b");
        store.setStart(9);
        assertThat(store.getPublishedPosts(true)).isEmpty();
        store.resetPagination();
        assertThat(store.getPublishedPosts(true)).hasSize(3);
    }

    @Test
    void forgetsWhatIsDeleted() {
        assertThat(store.getDocumentByUri("a")).hasSize(1);
        store.deleteContent("a");
        assertThat(store.getDocumentByUri("a")).isEmpty();
        assertThat(sources(store.getPublishedPosts())).containsExactly("c", "b");
        store.deleteAllByDocType("post");
        assertThat(sources(store.getUnrenderedContent())).containsExactly("about");
    }

    @Test
    void rendersADocumentOnce() {
        store.markContentAsRendered(store.getDocumentByUri("a").get(0));
        assertThat(sources(store.getUnrenderedContent())).doesNotContain("a");
        assertThat(store.getDocumentStatus("a").get(0).getRendered()).isTrue();
    }

    @Test
    void findsNeighboursAmongThePublished() {
        List<DocumentModel> posts = store.getAllContent("post");
        var neighbours = new Neighbours(store.catalogue(), posts);
        DocumentModel latest = posts.get(0);
        DocumentModel draft = posts.get(1);
        DocumentModel middle = posts.get(2);
        assertThat(neighbours.next(latest)).isNull();
        assertThat(neighbours.previous(latest)).containsEntry("uri", "a");
        assertThat(neighbours.next(draft)).containsEntry("uri", "c");
        assertThat(neighbours.next(middle)).containsEntry("uri", "c");
        assertThat(neighbours.previous(middle)).containsEntry("uri", "b");
        assertThat(neighbours.previous(posts.get(3))).isNull();
    }

    @Test
    void overridesAllOfJBakesStoreButWhatIsFinal() {
        for (var method : ContentStore.class.getDeclaredMethods()) {
            if (java.lang.reflect.Modifier.isPublic(method.getModifiers())
                    && !java.lang.reflect.Modifier.isFinal(method.getModifiers())) {
                assertThat(HeapStore.class).hasDeclaredMethods(method.getName());
            }
        }
    }

    private void add(String type, String uri, long time, String status, String... tags) {
        var document = DocumentModel.createDefaultDocumentModel();
        document.setType(type);
        document.setSourceUri(uri);
        document.setUri(uri);
        document.setDate(new Date(time));
        document.setStatus(status);
        document.setTags(tags);
        store.addDocument(document);
    }

    private static List<String> sources(List<DocumentModel> documents) {
        return documents.stream().map(DocumentModel::getSourceuri).toList();
    }
}
