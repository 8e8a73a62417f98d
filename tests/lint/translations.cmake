# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a catalogue has an entry without a finished translation, or when reading the sources
# anew (target update_translations) would change a catalogue.
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} -D IN_FILE=${PROJECT} -D OUT_FILE=${WORK}/project.json
    -P ${GENERATE} COMMAND_ERROR_IS_FATAL ANY)
file(READ ${WORK}/project.json project)
string(REPLACE "${CATALOGUES}/overlab_" "${WORK}/overlab_" project "${project}")
file(WRITE ${WORK}/project.json "${project}")

file(GLOB catalogues ${CATALOGUES}/*.ts)
list(LENGTH catalogues count)
if(count LESS 3)
    message(FATAL_ERROR "Catalogues are missing: ${catalogues}")
endif()
file(COPY ${catalogues} DESTINATION ${WORK})
execute_process(COMMAND ${LUPDATE} -project ${WORK}/project.json -no-obsolete -locations none
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(failures "")
foreach(catalogue ${catalogues})
    get_filename_component(name ${catalogue} NAME)
    file(READ ${catalogue} kept)
    file(READ ${WORK}/${name} fresh)
    if(NOT kept STREQUAL fresh)
        list(APPEND failures "${name} does not follow the sources: build update_translations")
    endif()
    if(fresh MATCHES "type=\"(unfinished|vanished|obsolete)\"" OR fresh MATCHES "<translation></translation>"
       OR fresh MATCHES "<numerusform></numerusform>")
        list(APPEND failures "${name} has entries without a finished translation")
    endif()
endforeach()
if(failures)
    list(JOIN failures "\n" text)
    message(FATAL_ERROR "${text}")
endif()
