<#include "poster.ftl">
