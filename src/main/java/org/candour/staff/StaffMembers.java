package org.candour.staff;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, String> {

	StaffMember save(StaffMember member);

	Optional<StaffMember> findById(String username);

	boolean existsById(String username);

	List<StaffMember> findAllByOrderByUsername();

	long count();

	boolean existsBySampleTrue();

	@Query("select m.username from StaffMember m where m.lineManager = :manager")
	List<String> managedBy(String manager);

	@Query("select m from StaffMember m join m.roles r where r = :role and m.enabled order by m.username")
	List<StaffMember> withRole(Role role);

}
