// Command dump prints what the provider checks beyond its schema, as JSON: the validators of every
// attribute and block. provider-catalogue.py overlays it into the provider's module as a package of its
// own, so that it reads the very objects that the provider serves.
//
// Built with inlining off: the names of closures are how the validators of the older SDK are told apart.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"regexp/syntax"
	"runtime"
	"strings"
	"unsafe"

	"github.com/hashicorp/go-cty/cty"
	"github.com/hashicorp/terraform-plugin-framework/datasource"
	fwp "github.com/hashicorp/terraform-plugin-framework/provider"
	"github.com/hashicorp/terraform-plugin-framework/resource"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"github.com/bpg/terraform-provider-proxmox/fwprovider"
	"github.com/bpg/terraform-provider-proxmox/proxmoxtf/provider"
)

type node = map[string]any

func main() {
	ctx := context.Background()
	out := node{"resource": node{}, "data": node{}}
	framework(ctx, out)
	sdk := provider.ProxmoxVirtualEnvironment()
	out["provider_sdk"] = sdkBlock(sdk.Schema)
	for name, r := range sdk.ResourcesMap {
		out["resource"].(node)[name] = sdkBlock(r.Schema)
	}
	for name, r := range sdk.DataSourcesMap {
		out["data"].(node)[name] = sdkBlock(r.Schema)
	}
	if err := json.NewEncoder(os.Stdout).Encode(out); err != nil {
		panic(err)
	}
}

func framework(ctx context.Context, out node) {
	p := fwprovider.New("dump")()
	var meta fwp.MetadataResponse
	p.Metadata(ctx, fwp.MetadataRequest{}, &meta)
	var ps fwp.SchemaResponse
	p.Schema(ctx, fwp.SchemaRequest{}, &ps)
	out["provider"] = fwBlock(reflect.ValueOf(ps.Schema))
	for _, make := range p.Resources(ctx) {
		r := make()
		var m resource.MetadataResponse
		r.Metadata(ctx, resource.MetadataRequest{ProviderTypeName: meta.TypeName}, &m)
		var s resource.SchemaResponse
		r.Schema(ctx, resource.SchemaRequest{}, &s)
		n := fwBlock(reflect.ValueOf(s.Schema))
		n["framework"] = true
		if v, ok := r.(resource.ResourceWithConfigValidators); ok {
			n["config"] = value(reflect.ValueOf(v.ConfigValidators(ctx)), 0)
		}
		if v, ok := r.(resource.ResourceWithValidateConfig); ok {
			n["method"] = typeName(reflect.TypeOf(v))
		}
		out["resource"].(node)[m.TypeName] = n
	}
	for _, make := range p.DataSources(ctx) {
		d := make()
		var m datasource.MetadataResponse
		d.Metadata(ctx, datasource.MetadataRequest{ProviderTypeName: meta.TypeName}, &m)
		var s datasource.SchemaResponse
		d.Schema(ctx, datasource.SchemaRequest{}, &s)
		n := fwBlock(reflect.ValueOf(s.Schema))
		n["framework"] = true
		if v, ok := d.(datasource.DataSourceWithConfigValidators); ok {
			n["config"] = value(reflect.ValueOf(v.ConfigValidators(ctx)), 0)
		}
		if v, ok := d.(datasource.DataSourceWithValidateConfig); ok {
			n["method"] = typeName(reflect.TypeOf(v))
		}
		out["data"].(node)[m.TypeName] = n
	}
}

// fwBlock reads a schema, a nested object, a nested attribute or a block: all have these fields.
func fwBlock(v reflect.Value) node {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	n := node{"type": typeName(v.Type())}
	if d := v.FieldByName("DeprecationMessage"); d.IsValid() && d.String() != "" {
		n["deprecated"] = d.String()
	}
	if f := v.FieldByName("Validators"); f.IsValid() && f.Len() > 0 {
		n["validators"] = value(f, 0)
	}
	if f := v.FieldByName("CustomType"); f.IsValid() && !f.IsNil() {
		n["custom"] = value(f.Elem(), 0)
	}
	if f := v.FieldByName("ElementType"); f.IsValid() && !f.IsNil() {
		n["element"] = value(f.Elem(), 0)
	}
	children := node{}
	for _, field := range []string{"Attributes", "Blocks"} {
		if f := v.FieldByName(field); f.IsValid() && f.Kind() == reflect.Map {
			for _, k := range f.MapKeys() {
				children[k.String()] = fwBlock(f.MapIndex(k))
			}
		}
	}
	if f := v.FieldByName("NestedObject"); f.IsValid() {
		inner := fwBlock(f)
		if w, ok := inner["validators"]; ok {
			n["object_validators"] = w
		}
		if c, ok := inner["children"]; ok {
			for k, w := range c.(node) {
				children[k] = w
			}
		}
	}
	if len(children) > 0 {
		n["children"] = children
	}
	return n
}

// pattern renders an expression as written, and as Go's own parser writes it back.
func pattern(re *regexp.Regexp) node {
	parsed, err := syntax.Parse(re.String(), syntax.Perl)
	if err != nil {
		panic(err)
	}
	return node{"@": "regexp", "re": re.String(), "parsed": parsed.String()}
}

func typeName(t reflect.Type) string {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.String()
}

// value renders a validator with its unexported fields.
func value(v reflect.Value, depth int) any {
	if depth > 12 {
		panic("a validator nests too deep")
	}
	if !v.IsValid() {
		return nil
	}
	if re, ok := pointer[regexp.Regexp](v); ok {
		return pattern(re)
	}
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		if v.Kind() == reflect.Pointer && v.Elem().Kind() != reflect.Struct {
			return value(v.Elem(), depth)
		}
		return value(v.Elem(), depth)
	case reflect.Struct:
		n := node{"@": typeName(v.Type())}
		if n["@"] == "path.Expression" || n["@"] == "basetypes.StringValue" {
			n["text"] = stringer(v)
			return n
		}
		for i := range v.NumField() {
			n[v.Type().Field(i).Name] = value(v.Field(i), depth+1)
		}
		return n
	case reflect.Slice, reflect.Array:
		l := []any{}
		for i := range v.Len() {
			l = append(l, value(v.Index(i), depth+1))
		}
		return l
	case reflect.Map:
		n := node{}
		for _, k := range v.MapKeys() {
			n[fmt.Sprint(k)] = value(v.MapIndex(k), depth+1)
		}
		return n
	case reflect.Func:
		if v.IsNil() {
			return nil
		}
		return node{"@": "func", "name": runtime.FuncForPC(v.Pointer()).Name()}
	case reflect.String:
		return v.String()
	case reflect.Int, reflect.Int64, reflect.Int32:
		return v.Int()
	case reflect.Bool:
		return v.Bool()
	case reflect.Float64:
		return v.Float()
	case reflect.Uint8:
		return v.Uint()
	}
	panic("cannot render " + v.Type().String())
}

func pointer[T any](v reflect.Value) (*T, bool) {
	if v.Kind() == reflect.Pointer && v.Type() == reflect.TypeFor[*T]() && !v.IsNil() {
		return (*T)(v.UnsafePointer()), true
	}
	return nil, false
}

// stringer calls String on a copy, so that unexported fields do not matter.
func stringer(v reflect.Value) string {
	c := reflect.New(v.Type()).Elem()
	if v.CanInterface() {
		c.Set(v)
	} else {
		if !v.CanAddr() {
			panic("cannot read " + v.Type().String())
		}
		c.Set(reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem())
	}
	if s, ok := c.Interface().(interface{ ValueString() string }); ok {
		return s.ValueString()
	}
	return c.Interface().(fmt.Stringer).String()
}

func sdkBlock(s map[string]*schema.Schema) node {
	children := node{}
	for name, a := range s {
		n := node{"type": a.Type.String()}
		if a.Deprecated != "" {
			n["deprecated"] = a.Deprecated
		}
		rules := []any{}
		if a.ValidateFunc != nil {
			rules = append(rules, closure(reflect.ValueOf(a.ValidateFunc)))
		}
		if a.ValidateDiagFunc != nil {
			rules = append(rules, closure(reflect.ValueOf(a.ValidateDiagFunc)))
		}
		if len(rules) > 0 {
			n["validators"] = rules
		}
		if a.MinItems > 0 {
			n["min_items"] = a.MinItems
		}
		if a.MaxItems > 0 {
			n["max_items"] = a.MaxItems
		}
		for key, list := range map[string][]string{
			"conflicts_with": a.ConflictsWith, "required_with": a.RequiredWith,
			"exactly_one_of": a.ExactlyOneOf, "at_least_one_of": a.AtLeastOneOf,
		} {
			if len(list) > 0 {
				n[key] = list
			}
		}
		switch e := a.Elem.(type) {
		case *schema.Resource:
			for k, w := range sdkBlock(e.Schema) {
				n[k] = w
			}
		case *schema.Schema:
			n["element"] = sdkBlock(map[string]*schema.Schema{"x": e})["children"].(node)["x"]
		}
		children[name] = n
	}
	return node{"children": children}
}

// closure renders a validation function by its name and what it captured.
func closure(v reflect.Value) any {
	name := runtime.FuncForPC(v.Pointer()).Name()
	short := name[strings.LastIndex(name, "/")+1:]
	words := captured(v)
	n := node{"@": "func", "name": short}
	switch short {
	case "validation.ToDiagFunc.func1", "validation.ToDiagFunc.ToDiagFunc.func1":
		f := *(*schema.SchemaValidateFunc)(words)
		return closure(reflect.ValueOf(f))
	case "validation.Any.func1":
		l := []any{}
		for _, f := range *(*[]schema.SchemaValidateFunc)(words) {
			l = append(l, closure(reflect.ValueOf(f)))
		}
		n["any"] = l
	case "validation.AnyDiag.func1":
		l := []any{}
		for _, f := range *(*[]schema.SchemaValidateDiagFunc)(words) {
			l = append(l, closure(reflect.ValueOf(f)))
		}
		n["any"] = l
	case "validation.StringMatch.func1":
		n["regexp"] = pattern(*(**regexp.Regexp)(words))
	case "validation.StringInSlice.func1":
		n["values"] = *(*[]string)(words)
		f := v.Interface().(schema.SchemaValidateFunc)
		first := (*(*[]string)(words))[0]
		for _, s := range n["values"].([]string) {
			if strings.ToUpper(s) != s {
				first = s
			}
		}
		_, errs := f(strings.ToUpper(first), "x")
		n["fold"] = len(errs) == 0 && strings.ToUpper(first) != first
	case "validation.StringLenBetween.func1":
		n["captured"] = *(*[2]int)(words)
	case "validation.IntInSlice.func1":
		n["values"] = *(*[]int)(words)
	default:
		n["probe"] = probe(v)
	}
	return n
}

// captured points at the first captured variable of a closure.
func captured(v reflect.Value) unsafe.Pointer {
	c := reflect.New(v.Type())
	c.Elem().Set(v)
	fn := *(*unsafe.Pointer)(c.UnsafePointer())
	return unsafe.Add(fn, unsafe.Sizeof(uintptr(0)))
}

// probe asks a function what it has against some values.
func probe(v reflect.Value) []string {
	out := []string{}
	for _, x := range []any{-999000000, -999000000.0, "<value>", "", map[string]any{"<key>": "v"}} {
		switch f := v.Interface().(type) {
		case schema.SchemaValidateFunc:
			_, errs := f(x, "x")
			for _, e := range errs {
				out = append(out, e.Error())
			}
		case func(any, string) ([]string, []error):
			_, errs := f(x, "x")
			for _, e := range errs {
				out = append(out, e.Error())
			}
		case schema.SchemaValidateDiagFunc:
			for _, d := range f(x, cty.GetAttrPath("x")) {
				out = append(out, d.Summary)
			}
		}
	}
	return out
}
