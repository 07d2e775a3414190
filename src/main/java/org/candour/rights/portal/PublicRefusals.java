package org.candour.rights.portal;

import org.candour.delivery.NoPackage;
import org.candour.delivery.PackageExpired;
import org.candour.documents.DocumentNotFound;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Leads whoever has not opened a request, or no longer, to the door. */
@ControllerAdvice(basePackageClasses = PublicRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicRefusals {

	@ExceptionHandler({ OpenedCases.NotOpened.class, NoPackage.class, PackageExpired.class, DocumentNotFound.class,
			MethodArgumentTypeMismatchException.class })
	String toTheDoor() {
		return "redirect:/requests/status";
	}

}
