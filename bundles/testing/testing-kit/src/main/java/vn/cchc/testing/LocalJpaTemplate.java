package vn.cchc.testing;

import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.apache.aries.jpa.template.EmConsumer;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;

/**
 * The template a store gets in the container, on a plain entity manager factory: a nested call
 * joins the running transaction unless its type says otherwise, and an exception rolls back.
 */
final class LocalJpaTemplate implements JpaTemplate {
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> running = new ThreadLocal<>();

    LocalJpaTemplate(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public <R> R txExpr(TransactionType type, EmFunction<R> code) {
        EntityManager current = running.get();
        return switch (type) {
            case Required -> current == null ? inTransaction(code) : code.apply(current);
            case RequiresNew -> suspended(current, () -> inTransaction(code));
            case Supports -> current == null ? withoutTransaction(code) : code.apply(current);
            case NotSupported -> suspended(current, () -> withoutTransaction(code));
            case Mandatory -> code.apply(required(current));
            case Never -> {
                if (current != null) {
                    throw new IllegalStateException("A transaction is running");
                }
                yield withoutTransaction(code);
            }
        };
    }

    @Override
    public void tx(TransactionType type, EmConsumer code) {
        txExpr(
                type,
                em -> {
                    code.accept(em);
                    return null;
                });
    }

    @Override
    public <R> R txExpr(EmFunction<R> code) {
        return txExpr(TransactionType.Required, code);
    }

    @Override
    public void tx(EmConsumer code) {
        tx(TransactionType.Required, code);
    }

    private <R> R inTransaction(EmFunction<R> code) {
        EntityManager em = factory.createEntityManager();
        running.set(em);
        em.getTransaction().begin();
        try {
            R result = code.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            running.remove();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    private <R> R withoutTransaction(EmFunction<R> code) {
        EntityManager em = factory.createEntityManager();
        try {
            return code.apply(em);
        } finally {
            em.close();
        }
    }

    private <R> R suspended(EntityManager current, Supplier<R> work) {
        running.remove();
        try {
            return work.get();
        } finally {
            if (current != null) {
                running.set(current);
            }
        }
    }

    private static EntityManager required(EntityManager current) {
        if (current == null) {
            throw new IllegalStateException("No transaction is running");
        }
        return current;
    }
}
