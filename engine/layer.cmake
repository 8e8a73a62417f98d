# SPDX-License-Identifier: GPL-3.0-or-later
# overlab_layer(NAME SOURCES … DEPENDS … PRIVATE_DEPENDS …): one static library with the project's
# warnings, sanitizers and precompiled header. Sources are listed by hand, one a line, sorted.

add_library(overlab_options INTERFACE)
target_compile_options(overlab_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual
    $<$<BOOL:${OVERLAB_WERROR}>:-Werror>)
target_compile_definitions(overlab_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
target_include_directories(overlab_options INTERFACE ${CMAKE_SOURCE_DIR})
if(OVERLAB_SANITIZE)
    target_compile_options(overlab_options INTERFACE
        -fsanitize=${OVERLAB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(overlab_options INTERFACE -fsanitize=${OVERLAB_SANITIZE})
endif()

# The headers that nearly every widget reads, compiled once for all layers and tests that link Qt6::Widgets: most of
# the time of their compilation went there.
if(OVERLAB_GUI)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/widgetheaders.cpp CONTENT "// The place of the widgets' precompiled header.\n")
    add_library(overlab_widgetheaders STATIC ${CMAKE_BINARY_DIR}/widgetheaders.cpp)
    target_link_libraries(overlab_widgetheaders PRIVATE overlab_options Qt6::Widgets)
    target_precompile_headers(overlab_widgetheaders PRIVATE
        <QtCore> <QtGui> <QtWidgets>
        <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>)
endif()

function(overlab_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    add_library(${name} STATIC ${LAYER_SOURCES})
    set_property(GLOBAL APPEND PROPERTY OVERLAB_LAYERS ${name})
    target_link_libraries(${name}
        PUBLIC overlab_options Qt6::Core ${LAYER_DEPENDS}
        PRIVATE ${LAYER_PRIVATE_DEPENDS})
    if("Qt6::Widgets" IN_LIST LAYER_DEPENDS)
        target_precompile_headers(${name} REUSE_FROM overlab_widgetheaders)
        return()
    endif()
    target_precompile_headers(${name} PRIVATE
        <QByteArray> <QHash> <QJsonArray> <QJsonObject> <QList> <QObject> <QString> <QStringList>
        <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>)
endfunction()
