package org.candour.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Records the statements that requests over HTTP send to the database. */
public class RecordedStatements implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Set<String> PREPARE = Set.of("prepareStatement", "prepareCall");

	private static final List<String> SENT = Collections.synchronizedList(new ArrayList<>());

	private static volatile boolean recording;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? new Recording(source) : bean;
			}
		});
	}

	/** The statements of all requests that are answered while this is done. */
	public static List<String> of(Supplier<?> requests) {
		SENT.clear();
		recording = true;
		try {
			requests.get();
		}
		finally {
			recording = false;
		}
		return List.copyOf(SENT);
	}

	private static void sent(String sql) {
		// what runs in the background belongs to no request
		if (recording && Thread.currentThread().getName().startsWith("http-")) {
			SENT.add(sql.replaceAll("\\s+", " ").strip());
		}
	}

	private static final class Recording extends DelegatingDataSource {

		Recording(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			return recorded(super.getConnection());
		}

		private static Connection recorded(Connection connection) {
			return proxy(Connection.class, connection);
		}

		private static <T> T proxy(Class<T> type, T target) {
			return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
					(self, method, arguments) -> {
						if (PREPARE.contains(method.getName()) || method.getName().startsWith("execute")
								&& arguments != null && arguments[0] instanceof String) {
							sent((String) arguments[0]);
						}
						try {
							Object result = method.invoke(target, arguments);
							return (result instanceof Statement plain && method.getName().equals("createStatement"))
									? proxy(Statement.class, plain) : result;
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					}));
		}

	}

}
