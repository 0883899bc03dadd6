# What every target of ours is compiled with. A layer is made by lanyard_add_layer(), so that no target forgets it.
add_library(lanyard_flags INTERFACE)
target_include_directories(lanyard_flags INTERFACE ${PROJECT_SOURCE_DIR}/app)
target_compile_definitions(lanyard_flags INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS
    QT_NO_FOREACH
    LANYARD_VERSION="${PROJECT_VERSION}"
)
target_compile_options(lanyard_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror=switch
    $<$<BOOL:${LANYARD_WERROR}>:-Werror>
    -fstack-protector-strong
)
if(LANYARD_SANITIZE)
    target_compile_options(lanyard_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(lanyard_flags INTERFACE -fsanitize=address,undefined)
endif()

# lanyard_add_layer(core SOURCES a.cpp a.h ... LINKS Qt6::Core ...) makes the static library lanyard_core.
function(lanyard_add_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(lanyard_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(lanyard_${name} PUBLIC lanyard_flags ${ARG_LINKS})
endfunction()
