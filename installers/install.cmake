# SPDX-License-Identifier: GPL-3.0-or-later
# What "cmake --install" puts where. Programs and images stand in a folder of their own, since each lab sees the folder of
# its engine; bin has links to what people type. Catalogues of languages are inside the programs.
set(folder lib/overlab)
set(programs overlabctl overlabd overlab-init)
set(typed overlabctl overlabd) # overlabd: ssh starts it on a lab host
if(TARGET overlab)
    list(APPEND programs overlab)
    list(APPEND typed overlab)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/desktop/overlab.desktop DESTINATION share/applications)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/overlab.svg DESTINATION share/icons/hicolor/scalable/apps)
endif()
install(TARGETS ${programs} RUNTIME DESTINATION ${folder}/bin)
install(TARGETS overlab-lease RUNTIME DESTINATION ${folder}/bin/guest-bin)
install(PROGRAMS ${CMAKE_SOURCE_DIR}/resources/guests/sudo DESTINATION ${folder}/bin/node-bin)
install(DIRECTORY ${CMAKE_BINARY_DIR}/images/tiny DESTINATION ${folder}/images OPTIONAL
    FILES_MATCHING PATTERN vmlinuz PATTERN initramfs)
foreach(program ${typed})
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/links)
    file(CREATE_LINK ../${folder}/bin/${program} ${CMAKE_BINARY_DIR}/links/${program} SYMBOLIC)
    install(FILES ${CMAKE_BINARY_DIR}/links/${program} DESTINATION bin)
endforeach()
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/examples ${CMAKE_SOURCE_DIR}/resources/schema DESTINATION share/overlab)
