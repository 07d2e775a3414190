package org.candour.documents;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives an object that a test built by hand the transactions its annotations ask for. */
final class InTransactions {

	private InTransactions() {
	}

	static <T> T of(Class<T> face, T target, TransactionTemplate transactions) {
		ProxyFactory proxy = new ProxyFactory(target);
		proxy.addAdvice(new TransactionInterceptor(transactions.getTransactionManager(),
				new AnnotationTransactionAttributeSource()));
		return face.cast(proxy.getProxy());
	}

}
