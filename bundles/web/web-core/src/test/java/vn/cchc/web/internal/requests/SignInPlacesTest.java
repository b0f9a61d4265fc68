package vn.cchc.web.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import vn.cchc.access.Access;
import vn.cchc.web.internal.failures.FailureException;

/** Checking a password is dear on purpose, so only so many are checked at once. */
class SignInPlacesTest {
    private final SignIn signIn = new SignIn(1);
    private final CountDownLatch checking = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void who_finds_no_place_is_asked_to_come_again() throws Exception {
        var first = CompletableFuture.runAsync(this::quietly);
        checking.await();

        assertThatThrownBy(() -> signIn.admit(request(), Optional.of(knowingNobody(() -> {}))))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        refused -> {
                            assertThat(refused.failure().status()).isEqualTo(503);
                            assertThat(refused.failure().problems().get(0).code())
                                    .isEqualTo("WEB-112");
                        });
        end.countDown();
        first.join();
    }

    private void quietly() {
        try {
            signIn.admit(request(), Optional.of(knowingNobody(this::waitForTheEnd)));
        } catch (FailureException wrongPassword) {
            // What becomes of it does not matter here.
        }
    }

    private void waitForTheEnd() {
        checking.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Access knowingNobody(Runnable first) {
        return (Access)
                Proxy.newProxyInstance(
                        Access.class.getClassLoader(),
                        new Class<?>[] {Access.class},
                        (proxy, method, arguments) -> {
                            first.run();
                            return Optional.empty();
                        });
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        HttpServletRequest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getHeader") ? "Basic YTpi" : null);
    }
}
