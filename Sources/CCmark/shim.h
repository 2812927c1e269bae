#ifndef FUNCPIPE_CCMARK_H
#define FUNCPIPE_CCMARK_H
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#endif
